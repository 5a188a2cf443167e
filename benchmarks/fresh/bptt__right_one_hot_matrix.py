# exercise: bptt
# right: yes
def bptt(model, x, y, truncate=4):
    U, V, W, b, c = model.params
    eye = np.eye(U.shape[1])
    X, Y = eye[np.array(x)], eye[np.array(y)]
    o, h = model.forward_propagation(x)
    D = o - Y
    G = np.zeros((len(x), len(V)))             # what all words together leave at each step
    for t in range(len(x)):
        d, s, left = D[t] @ W, t, truncate
        while s >= 0 and left > 0:
            d = d * (1 - h[s + 1] * h[s + 1])
            G[s] += d
            d, s, left = d @ V, s - 1, left - 1
    return [G.T @ X, G.T @ h[:-1], D.T @ h[1:], G.T.sum(axis=1, keepdims=True), D.T.sum(axis=1, keepdims=True)]
