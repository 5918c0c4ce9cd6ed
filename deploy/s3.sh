#!/bin/sh
# ./s3.sh BUCKET: uploads dist/ to a bucket; files with a hash in their name first.
set -eu
aws s3 sync dist/_astro "s3://$1/_astro" --cache-control "public, max-age=31536000, immutable"
aws s3 sync dist "s3://$1" --exclude "_astro/*" --cache-control "no-cache" --delete
# The sync guesses types by the machine it runs on; these two have to be right.
for type in vcf:vcard csv:csv; do
  aws s3 cp dist "s3://$1" --recursive --exclude "*" --include "*.${type%:*}" \
    --content-type "text/${type#*:}; charset=utf-8" --cache-control "no-cache"
done
aws s3 website "s3://$1" --index-document index.html --error-document 404.html
