"""Right answer to backpropagation, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.tagging.log_forward.answer import log_forward
from labkit.exercises.tagging.tagger_states.answer import tagger_states


def backpropagation(words, tags, params):
    """Loss of one sentence and its gradients at all six parameters.

    Arguments:
        words: word indices (T,), an array of any integer dtype.
        tags: the right tags' indices (T,), integers.
        params: (E, U, V, W, b_hidden, b_out).

    Returns:
        loss: the sum over words of -ln p(tag), in nats; finite for logits of ±1000.
        grads: its gradients, in the order and shapes of params.
    """
    E, U, V, W, b_hidden, b_out = params
    steps = np.arange(len(words))
    states = tagger_states(words, params)
    before, after = states[:-1], states[1:]
    log_probs = log_forward(words, params)
    loss = -np.sum(log_probs[steps, tags])

    d_logits = np.exp(log_probs)
    d_logits[steps, tags] -= 1
    from_tags = d_logits @ W
    slope = after * (1 - after)
    d_sum = np.zeros_like(after)  # gradient at what goes into the sigmoid
    d_h_next = np.zeros(len(V))
    for t in reversed(steps):
        d_h = from_tags[t] + d_h_next
        d_sum[t] = d_h * slope[t]
        d_h_next = d_sum[t] @ V

    d_x = d_sum @ U
    d_E = np.zeros_like(E)
    np.add.at(d_E, words, d_x)  # a word that occurs twice is added twice
    d_U = d_sum.T @ E[words]
    d_V = d_sum.T @ before
    d_W = d_logits.T @ after
    d_b_hidden = d_sum.sum(axis=0)[:, None]
    d_b_out = d_logits.sum(axis=0)[:, None]
    return loss, (d_E, d_U, d_V, d_W, d_b_hidden, d_b_out)
