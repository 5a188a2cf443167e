# exercise: clip_by_value
# right: no
# wrong: The two biases are handed back as they are, since "biases do not explode".
# lines: 8
def clip_by_value(grads, clip_value):
    d_U, d_V, d_W, d_b_hidden, d_b_out = grads
    d_U, d_V, d_W = (np.maximum(np.minimum(d, clip_value), -clip_value) for d in (d_U, d_V, d_W))
    return d_U, d_V, d_W, d_b_hidden, d_b_out
