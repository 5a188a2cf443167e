# exercise: rnn_step_backward
# right: yes
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    weights = dict(zip(("U", "V", "W", "b", "c"), params))
    upstream = np.einsum("ch,ci->hi", weights["W"], d_o) + d_h_next
    d_f = upstream - upstream * h * h
    outer = lambda g, v: np.einsum("ik,jk->ij", g, v)
    grads = [outer(d_f, x), outer(d_f, h_prev), outer(d_o, h), +d_f, +d_o]
    return grads, np.einsum("ij,ik->jk", weights["V"], d_f)
