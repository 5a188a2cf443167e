"""Right answer to split_heads, as a learner would write it. No cases, no mistakes."""


def split_heads(x, heads):
    """Cut each vector into as many pieces as there are heads.

    Arguments:
        x: (B, T, D).
        heads: an int that divides D.

    Returns:
        (B, heads, T, D / heads): head h holds the entries h * D / heads and following.
    """
    batch_size, num_steps, size = x.shape
    pieces = x.reshape(batch_size, num_steps, heads, size // heads)
    return pieces.transpose(0, 2, 1, 3)
