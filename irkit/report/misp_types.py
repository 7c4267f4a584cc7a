"""What MISP's own templates say of objects and their attributes: MISP/misp-objects."""

# Name → UUID, version, meta-category of the templates in MISP/misp-objects.
TEMPLATES = {
    "file": ("688c46fb-5edb-40a3-8273-1af7923e2215", 25, "file"),
    "process": ("02aeef94-ac23-455c-addb-731757ceafb5", 10, "misc"),
    "network-connection": ("af16764b-f8e5-4603-9de1-de34d272f80b", 7, "network"),
    "registry-key": ("8b3228ad-6d82-4fe6-b2ae-05426308f1d5", 5, "file"),
    "yara": ("b5acf82e-ecca-4868-82fe-9dbdf4d808c3", 9, "misc"),
    "annotation": ("5d8dc046-15a1-4ca3-a09f-ed4ede7c4487", 3, "misc"),
}
# Relation in an object → type and category of its attribute, where they differ by its name, too.
TYPES = {
    "filename": ("filename", "Payload delivery"),
    "fullpath": ("text", "Other"),
    "md5": ("md5", "Payload delivery"),
    "sha1": ("sha1", "Payload delivery"),
    "sha256": ("sha256", "Payload delivery"),
    "size-in-bytes": ("size-in-bytes", "Other"),
    "modification-time": ("datetime", "Other"),
    "text": ("text", "Other"),
    "pid": ("text", "Other"),
    "name": ("text", "Other"),
    "image": ("filename", "Payload delivery"),
    "command-line": ("text", "Other"),
    "current-directory": ("text", "Other"),
    "parent-pid": ("text", "Other"),
    "user-process": ("text", "Other"),
    "start-time": ("datetime", "Other"),
    "ip-src": ("ip-src", "Network activity"),
    "ip-dst": ("ip-dst", "Network activity"),
    "src-port": ("port", "Network activity"),
    "dst-port": ("port", "Network activity"),
    "layer4-protocol": ("text", "Other"),
    "key": ("regkey", "Persistence mechanism"),
    "registry-key/name": ("text", "Persistence mechanism"),
    "data": ("text", "Persistence mechanism"),
    "last-modified": ("datetime", "Other"),
    "yara": ("yara", "Payload installation"),
    "yara-rule-name": ("text", "Other"),
    "comment": ("comment", "Other"),
    "type": ("text", "Other"),
}
