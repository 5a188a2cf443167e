# exercise: rnn_step
# right: yes
# needs: softmax
def rnn_step(x, h_prev, params):
    (U, V, W, b_h, b_o) = params
    s = np.einsum("hc,ck->hk", U, x)
    s += np.einsum("hg,gk->hk", V, h_prev)
    s += b_h
    h = np.tanh(s, out=s)
    return h, softmax(np.einsum("ch,hk->ck", W, h) + b_o, axis=0)
