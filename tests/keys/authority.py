"""A time stamp authority for tests: openssl ts behind a small HTTP server on loopback."""

import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

SETTINGS = """
[tsa]
default_tsa = test
[test]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
tsa_name = yes
ess_cert_id_alg = sha256
[certificate]
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
basicConstraints = critical,CA:FALSE
"""


@dataclass
class Authority:
    """Where it listens, what it has been asked, and how it answers."""

    folder: Path
    url: str = ""
    asked: list[bytes] = field(default_factory=list)
    status: int = 200
    kind: str = "application/timestamp-reply"
    chain: str = ""  # what more to send
    answer: bytes | None = None  # in place of a good one

    @property
    def root(self) -> Path:
        """The certificate that stamps lead to."""
        return self.folder / "root.pem"

    def reply(self, query: bytes) -> bytes:
        self.asked.append(query)
        if self.answer is not None:
            return self.answer
        (self.folder / "query").write_bytes(query)
        self.openssl(
            "ts -reply -config settings -queryfile query -inkey key -signer tsa -out reply "
            f"{self.chain}"
        )
        return (self.folder / "reply").read_bytes()

    def openssl(self, words: str) -> None:
        command = ["openssl", *words.split()]
        subprocess.run(command, cwd=self.folder, check=True, capture_output=True)


@contextmanager
def authority(folder: Path) -> Iterator[Authority]:
    """An authority with a new root, until the end of the block."""
    one = made(folder)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            answer = one.reply(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(one.status)
            self.send_header("Content-Type", one.kind)
            self.send_header("Location", "http://127.0.0.1:1/")
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        one.url = f"http://127.0.0.1:{server.server_port}/tsa"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield one
        finally:
            server.shutdown()
            thread.join()


def made(folder: Path) -> Authority:
    folder.mkdir()
    (folder / "settings").write_text(SETTINGS)
    (folder / "serial").write_text("01\n")
    one = Authority(folder)
    subject = "-subj /CN=Test"
    one.openssl(f"req -x509 -newkey ed25519 -nodes -keyout ca -out root.pem -days 9 {subject}Root")
    one.openssl(f"req -newkey rsa:2048 -nodes -keyout key -out asked {subject}TSA")
    one.openssl(
        "x509 -req -in asked -CA root.pem -CAkey ca -CAcreateserial -extfile settings "
        "-extensions certificate -out tsa -days 9"
    )
    return one
