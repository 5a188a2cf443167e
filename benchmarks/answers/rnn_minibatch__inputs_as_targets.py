# exercise: rnn_minibatch
# right: no
# wrong: the loss is taken against the inputs, not the targets (third argument of backward_batch)
import numpy as np

from labkit.reference import backward_batch, forward_batch


def rnn_minibatch(inputs, targets, state, params):
    kept = dict(zip(("outputs", "hidden_states"), forward_batch(inputs, state, params)))
    loss, grads = backward_batch(
        inputs, **kept, targets=inputs, mask=np.ones(inputs.shape, dtype=bool), params=params
    )
    return loss, grads, kept["hidden_states"][:, -1, :]
