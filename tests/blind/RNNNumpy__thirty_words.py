# exercise: RNNNumpy
# right: no
# wrong: of a sentence only the first thirty words are read
# lines:

import numpy as np

from labkit.exercises.forward.init_rnn.answer import init_rnn
from labkit.exercises.forward.softmax.answer import softmax


class RNNNumpy:
    """A model of word sequences. model.params is (U, V, W, b_hidden, b_out).

    forward_propagation(x): a sentence of T indices to outputs (T, C) and hidden_states
        (T + 1, H), of which entry 0 is the zero state before the first word.
    predict(x): the index of the likeliest next word at each step, (T,).
    calculate_loss(X, y): -ln p of the targets in nats, the mean over all words of all sentences.
    """

    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        x = x[:30]
        U, V, W, b_hidden, b_out = self.params
        hidden_states = np.zeros((len(x) + 1, V.shape[0]))
        for t in range(len(x)):
            from_input = U[:, x[t]] + b_hidden[:, 0]
            from_past = V @ hidden_states[t]
            hidden_states[t + 1] = np.tanh(from_input + from_past)
        logits = hidden_states[1:] @ W.T + b_out[:, 0]
        outputs = softmax(logits, axis=1)
        return outputs, hidden_states

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return outputs.argmax(axis=1)

    def calculate_loss(self, X, y):
        total, num_words = 0.0, 0
        for sentence, targets in zip(X, y, strict=True):
            outputs, _ = self.forward_propagation(sentence)
            p_targets = outputs[np.arange(len(targets)), targets]
            total -= np.sum(np.log(p_targets))
            num_words += len(targets)
        return total / num_words
