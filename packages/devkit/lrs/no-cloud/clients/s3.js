/** An empty stand-in for `aws-sdk/clients/s3`: loaded, never called. */
