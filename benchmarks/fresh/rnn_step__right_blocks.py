# exercise: rnn_step
# right: yes
# needs: softmax
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    everything = np.vstack([x, h_prev, [[1.0]]])
    h = np.tanh(np.hstack([U, V, b_hidden]) @ everything)
    o = softmax(np.hstack([W, b_out]) @ np.vstack([h, [[1.0]]]))
    return h, o
