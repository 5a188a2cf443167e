# exercise: rnn_step_backward
# right: no
# wrong: hands back the gradients in a dictionary, as another course does, in place of a tuple or list
# lines: 9
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    dh = np.matmul(W.T, d_o) + d_h_next
    dtanh = (1 - h**2) * dh
    gradients = {
        "dWax": np.matmul(dtanh, x.T),
        "dWaa": np.matmul(dtanh, h_prev.T),
        "dWya": np.matmul(d_o, h.T),
        "dba": np.sum(dtanh, axis=1, keepdims=True),
        "dby": d_o.copy(),
    }
    return gradients, np.matmul(V.T, dtanh)
