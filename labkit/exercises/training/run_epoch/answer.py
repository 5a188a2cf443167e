"""Right answer to run_epoch, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.backward.backward_pass.answer import backward_pass
from labkit.exercises.backward.clip_gradient_norm.answer import clip_gradient_norm
from labkit.exercises.backward.cross_entropy.answer import cross_entropy
from labkit.exercises.forward.forward_pass.answer import forward_pass
from labkit.exercises.training.update_parameters.answer import update_parameters


def run_epoch(dataset, params, lr=None, max_norm=None):
    """Go through a data set once: train, or evaluate when lr is None.

    Arguments:
        dataset: pairs (inputs, targets) of one-hot sequences (T, C, 1); it can be counted
            with len() and iterated, more than once.
        params: (U, V, W, b_hidden, b_out), left as they are.
        lr: learning rate of the step after every sequence; None takes no step.
        max_norm: limit for the joint norm of the gradients; None does not clip.

    Returns:
        mean loss per sequence in nats, each loss taken before the step.
        params after the last step.
    """
    num_units = params[1].shape[0]
    total_loss = 0.0
    for inputs, targets in dataset:
        hidden_state = np.zeros((num_units, 1))
        outputs, hidden_states = forward_pass(inputs, hidden_state, params)
        loss = cross_entropy(outputs, targets)
        if lr is not None:
            _, grads = backward_pass(inputs, outputs, hidden_states, targets, params)
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
        total_loss += loss
    return total_loss / len(dataset), params
