# exercise: bptt
# right: no
# wrong: a word that stands in the sentence twice gets only one of its shares in the gradient of U
# lines: 18
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    x, y, T = np.array(x), np.array(y), len(x)
    P, S = model.forward_propagation(x)
    G = P - (y[:, None] == np.arange(P.shape[1]))
    K = 1 - S[1:] * S[1:]
    layers = [G @ W * K]
    while len(layers) < min(truncate, T):
        shifted = np.zeros_like(K)
        shifted[:-1] = layers[-1][1:] @ V
        layers.append(shifted * K)
    A = np.sum(layers, axis=0)
    d_U = np.zeros_like(U)
    d_U[:, x] += A.T
    return d_U, A.T @ S[:-1], G.T @ S[1:], A.sum(0)[:, None], G.sum(0)[:, None]
