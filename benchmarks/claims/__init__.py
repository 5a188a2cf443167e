"""The claims of the labs, repeated: `make claims`, or in `benchmarks/` `python -m claims 07`.

A lab that says what an experiment shows must say it of other seeds too. Each file `lab_NN.py` here
holds the claims of one lab, `CLAIMS`, a list of `Claim`; no other list is kept. Seeds are shifts:
whatever a notebook draws with seed k is drawn with k + 1000, k + 2000 and so on, so that no claim
is judged by what its author looked at.

To add a claim: the id of the text cell, the words in it (a test holds that they stand there), a
function from a shift to a number, and the range. `cells` runs the notebook's own cells.
"""

import os

for _name in ("OMP", "OPENBLAS", "MKL"):  # before NumPy is imported; the labs share the cores
    os.environ.setdefault(f"{_name}_NUM_THREADS", "1")
