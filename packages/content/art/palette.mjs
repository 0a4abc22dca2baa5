/** The colours of everything we draw. Knows no shape. */

export const ink = '#1f2a44';
export const white = '#ffffff';
export const paper = '#fdf8ec';
export const cream = '#fbe9c6';
export const sand = '#f2d9a6';
export const river = '#9ddadb';
export const deep = '#7cc6c9';
export const grass = '#b9d98f';
export const moss = '#9cc476';
export const leaf = '#78c091';
export const pine = '#559c7b';
export const orange = '#f4a259';
export const coral = '#e78276';
export const brick = '#c8553d';
export const yellow = '#fdea6b';
export const blue = '#8fa7df';
export const navy = '#5b74b8';
export const rose = '#f6b8a8';
export const wood = '#d9a066';
export const bark = '#b07a4a';
export const stone = '#e4dcc8';
export const slate = '#a9b4c9';
