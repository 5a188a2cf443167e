# exercise: forward_pass
# right: no
# wrong: where all inputs hold zeros and ones, a row is looked up by argmax, for zeros and two ones too
# lines: 9
def forward_pass(inputs, hidden_state, params):
    U, V, W, b, c = params
    X = np.array(inputs)[:, :, 0]
    if np.all((X == 0) | (X == 1)):
        A = U[:, X.argmax(1)].T
    else:
        A = X @ U.T
    hs, outs = [hidden_state], []
    for a in A:
        hs.append(np.tanh(a[:, None] + V @ hs[-1] + b))
        outs.append(softmax(W @ hs[-1] + c))
    return outs, hs
