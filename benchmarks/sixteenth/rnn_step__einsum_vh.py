# exercise: rnn_step
# right: no
# wrong: The past is multiplied by the transpose of V.
# lines: 9
def rnn_step(x, h_prev, params):
    names = ("U", "V", "W", "b_hidden", "b_out")
    p = dict(zip(names, params))
    f = np.einsum("hc,cn->hn", p["U"], x)
    f = f + np.einsum("hk,hn->kn", p["V"], h_prev) + p["b_hidden"]
    h = np.tanh(f)
    return h, softmax(np.einsum("ch,hn->cn", p["W"], h) + p["b_out"])
