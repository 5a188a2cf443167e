# exercise: split_heads
# right: no
# wrong: each piece is put before those that are there already, so the heads come in reverse order
# lines: 10
def split_heads(x, heads):
    width = x.shape[-1] // heads
    result = None
    for h in range(heads):
        piece = x[:, None, :, h * width : (h + 1) * width]
        result = piece if result is None else np.concatenate([piece, result], axis=1)
    return result
