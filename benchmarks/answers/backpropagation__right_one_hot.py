# exercise: backpropagation
# right: yes
# wrong: the embedding as a product with one-hot rows, deltas as columns of a matrix
import numpy as np

from labkit.reference import log_forward, tagger_states


def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    C, K = len(E), len(W)
    read, wanted = np.eye(C)[words].T, np.eye(K)[tags].T
    S, logs = tagger_states(words, params).T, log_forward(words, params).T
    d_O = np.exp(logs) - wanted
    D = np.zeros_like(S[:, 1:])
    for t in range(D.shape[1])[::-1]:
        arriving = W.T @ d_O[:, t] + (V.T @ D[:, t + 1] if t + 1 < D.shape[1] else 0)
        D[:, t] = arriving * S[:, t + 1] * (1 - S[:, t + 1])
    d_E = read @ (U.T @ D).T
    sums = (a.sum(axis=1, keepdims=True) for a in (D, d_O))
    return -(logs * wanted).sum(), (d_E, D @ (E.T @ read).T, D @ S[:, :-1].T, d_O @ S[:, 1:].T, *sums)
