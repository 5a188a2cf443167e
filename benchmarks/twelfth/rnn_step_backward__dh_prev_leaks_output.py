# exercise: rnn_step_backward
# right: no
# wrong: The gradient handed to the step before also gets the state gradient itself, as with a residual connection.
# lines: 11
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    mul = lambda g, b: g * b.reshape(1, -1)
    dh = d_h_next + (d_o.T @ W).T
    df = dh - dh * h * h
    grads = (mul(df, x), mul(df, h_prev), mul(d_o, h), df, d_o + 0)
    d_h_prev = sum(V[[i]].T * df[i] for i in range(len(df))) + d_h_next
    return grads, d_h_prev
