"""What leaves a case, and what must not: labels (policy), defanging, redaction."""
