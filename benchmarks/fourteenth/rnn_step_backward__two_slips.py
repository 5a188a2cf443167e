# exercise: rnn_step_backward
# right: no
# wrong: two faults: the gradient at V uses the new state in place of the one before, and the hidden bias gets the gradient from before it went through the tanh
# lines: 11, 14
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    outer = lambda g, v: np.einsum("ik,jk->ij", g, v)
    U, V, W, b_hidden, b_out = params
    d_h = np.einsum("ch,ck->hk", W, d_o) + d_h_next
    d_f = np.einsum("hk,hk->hk", d_h, 1 - h**2)
    d_U = outer(d_f, x)
    d_V = outer(d_f, h)
    d_W = outer(d_o, h)
    d_h_prev = np.einsum("gh,gk->hk", V, d_f)
    return (d_U, d_V, d_W, d_h, d_o), d_h_prev
