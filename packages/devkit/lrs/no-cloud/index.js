/** An empty stand-in for `aws-sdk` (see package.json beside it): loaded, never called. */
