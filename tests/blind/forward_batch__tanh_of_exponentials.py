# exercise: forward_batch
# right: no
# wrong: tanh is made of two exponentials, which overflow together
# lines: 6, 7
def tanh(x):
    up, down = np.exp(x), np.exp(-x)
    return (up - down) / (up + down)
def forward_batch(inputs, hidden_state, params):
    U, V, W, b, c = params
    S, O = [hidden_state], []
    for k in inputs.T:
        S.append(tanh(U[:, k].T + S[-1] @ V.T + b.T))
        z = S[-1] @ W.T + c.T
        e = np.exp(z - z.max(axis=1, keepdims=True))
        O.append(e / e.sum(axis=1, keepdims=True))
    return np.stack(O, 1), np.stack(S, 1)
