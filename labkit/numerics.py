"""Small numerical helpers that labs, plots and checks share. NumPy only."""

import numpy as np


def semi_orthogonal(rows, cols, rng):
    """Draw a matrix whose rows or columns, whichever are fewer, are orthonormal.

    The draw is uniform over all such matrices (Haar measure).

    Args:
        rows, cols: positive ints.
        rng: a `numpy.random.Generator`.

    Returns:
        array `(rows, cols)`, float64. A square one is orthogonal, so that multiplying
        by it keeps the length of every vector.

    Raises:
        TypeError: `rng` is no Generator, or a size is no int.
        ValueError: a size is not positive.

    Source: F. Mezzadri, "How to generate random matrices from the classical compact
    groups", Notices of the AMS 54 (2007), section 5.
    """
    require_generator(rng)
    for name, size in (("rows", rows), ("cols", cols)):
        if isinstance(size, bool) or not isinstance(size, (int, np.integer)):
            raise TypeError(f"semi_orthogonal: {name} must be an int, not {size!r}")
        if size < 1:
            raise ValueError(f"semi_orthogonal: {name} must be 1 or more, not {size}")
    gaussian = rng.standard_normal((max(rows, cols), min(rows, cols)))
    q, r = np.linalg.qr(gaussian)
    # QR leaves the sign of each column to the LAPACK in use; without this line the
    # draw would be neither uniform nor the same on every machine.
    signs = np.where(np.diagonal(r) < 0, -1.0, 1.0)
    q = q * signs
    return q if rows >= cols else np.ascontiguousarray(q.T)


def relative_error(a, b):
    """How far two arrays are apart, measured against the larger of them.

    `|a - b| / max(|a|, |b|)` with L2 norms over all entries: 0 when equal, 2 when `b`
    is `-a`, and 0 when both are zero or empty.

    Args:
        a, b: arrays of one shape, or scalars.

    Returns:
        float without a unit; NaN when either holds a NaN, so that a comparison with a
        tolerance fails.

    Raises:
        ValueError: the shapes differ. Nothing is broadcast: a column against a row would
            otherwise agree in places where they have nothing to do with each other.
    """
    a, b = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    if a.shape != b.shape:
        raise ValueError(
            f"relative_error needs two arrays of one shape, got {a.shape} and {b.shape}"
        )
    scale = max(np.linalg.norm(a), np.linalg.norm(b))
    difference = np.linalg.norm(a - b)
    return 0.0 if scale == 0 else float(difference / scale)


def spectral_radius(V):
    """The largest absolute eigenvalue of a square matrix.

    Args:
        V: array `(H, H)`.

    Returns:
        float: the factor by which repeated multiplication by `V` grows a vector in the
        long run.

    Raises:
        ValueError: `V` is not square, is empty, or holds NaN or infinity.
    """
    V = np.asarray(V, dtype=np.float64)
    if V.ndim != 2 or V.shape[0] != V.shape[1] or V.size == 0:
        raise ValueError(f"spectral_radius needs a square matrix (H, H), got shape {V.shape}")
    if not np.isfinite(V).all():
        raise ValueError("spectral_radius needs finite numbers; V holds NaN or infinity")
    return float(np.abs(np.linalg.eigvals(V)).max())


def with_spectral_radius(V, radius):
    """A copy of `V`, scaled so that its spectral radius is `radius`.

    Args:
        V: array `(H, H)` that has an eigenvalue other than 0.
        radius: float, 0 or more.

    Returns:
        array `(H, H)`; `V` is left as it was.

    Raises:
        ValueError: `V` is not square, all its eigenvalues are 0, or `radius` is negative.
    """
    current = spectral_radius(V)
    if current == 0:
        raise ValueError(
            "with_spectral_radius: every eigenvalue of V is 0, no scaling can change that"
        )
    if not radius >= 0:
        raise ValueError(f"with_spectral_radius: radius must be 0 or more, not {radius!r}")
    return np.asarray(V, dtype=np.float64) * (radius / current)


def softmax(x, axis=0):
    """Probabilities from logits: `exp(x) / sum(exp(x))` along `axis`.

    Args:
        x: array of any shape with at least one dimension; ints are promoted.
        axis: the axis that sums to 1 afterwards.

    Returns:
        array of the shape of `x`, float64. Logits of ±1000 neither overflow nor warn,
        because the largest one is subtracted first, which leaves the quotient as it was.
    """
    x = np.asarray(x, dtype=np.float64)
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def require_generator(rng):
    """rng. Raises a TypeError that names the way out unless it is a NumPy Generator."""
    if not isinstance(rng, np.random.Generator):
        raise TypeError(
            f"rng must be a numpy Generator, such as np.random.default_rng(0), not {rng!r}"
        )
    return rng
