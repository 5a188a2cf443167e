# exercise: rnn_step
# right: no
# wrong: The output is read off the sum before tanh, and b_out is not added.
# lines: 10, 11
def rnn_step(x, h_prev, params):
    p = dict(zip(("U", "V", "W", "bh", "bo"), params))
    z = p["bh"].copy()
    for matrix, column in (("U", x), ("V", h_prev)):
        z = z + p[matrix] @ column
    logits = p["W"] @ z
    return np.tanh(z), softmax(logits)
