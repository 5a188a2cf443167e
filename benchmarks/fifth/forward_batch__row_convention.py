# exercise: forward_batch
# right: no
# wrong: Two faults: rows of states are multiplied by V, not by V transposed, and the start is missing from the states that come back.
# lines: 9, 12
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    h, hs, ys = hidden_state, [], []
    for tok in np.transpose(inputs):
        h = np.tanh(U.T[tok] + h @ V + b_hidden.ravel())
        hs.append(h)
        ys.append(softmax(h @ W.T + b_out.ravel(), axis=1))
    return np.array(ys).transpose(1, 0, 2), np.array(hs).transpose(1, 0, 2)
