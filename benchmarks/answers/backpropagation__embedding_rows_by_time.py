# exercise: backpropagation
# right: no
# wrong: the word vectors' gradients are added to row t of d_E, the place in the sentence, not to the word's row
import numpy as np

from labkit.reference import log_forward, tagger_states


def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states, log_probs = tagger_states(words, params), log_forward(words, params)
    grads = {name: np.zeros_like(p) for name, p in zip("EUVWbc", params)}
    carry, loss = np.zeros(len(V)), 0.0
    for t in range(len(words) - 1, -1, -1):
        loss -= log_probs[t, tags[t]]
        d_o = np.exp(log_probs[t])
        d_o[tags[t]] -= 1
        h, h_prev, x = states[t + 1], states[t], E[words[t]]
        delta = (d_o @ W + carry) * h * (1 - h)
        carry = delta @ V
        grads["E"][t % len(E)] += delta @ U
        grads["U"] += np.outer(delta, x)
        grads["V"] += np.outer(delta, h_prev)
        grads["W"] += np.outer(d_o, h)
        grads["b"] += delta[:, None]
        grads["c"] += d_o[:, None]
    return loss, list(grads.values())
