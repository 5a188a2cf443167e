# exercise: rnn_step_backward
# right: yes
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    _, V, W, _, _ = params
    d_h = np.einsum("ch,cz->hz", W, d_o) + d_h_next
    d_f = tanh_slope(h) * d_h
    outer = lambda a, b: np.einsum("iz,jz->ij", a, b)
    grads = [outer(d_f, x), outer(d_f, h_prev), outer(d_o, h), d_f, np.array(d_o)]
    return grads, np.einsum("kh,kz->hz", V, d_f)


def tanh_slope(h):
    return 1 - h * h
