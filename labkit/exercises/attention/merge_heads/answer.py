"""Right answer to merge_heads, as a learner would write it. No cases, no mistakes."""


def merge_heads(x):
    """Put the pieces of each vector together again: undoes split_heads.

    Arguments:
        x: (B, heads, T, D / heads).

    Returns:
        (B, T, D).
    """
    batch_size, heads, num_steps, size = x.shape
    pieces = x.transpose(0, 2, 1, 3)
    return pieces.reshape(batch_size, num_steps, heads * size)
