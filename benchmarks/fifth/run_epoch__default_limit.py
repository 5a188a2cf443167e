# exercise: run_epoch
# right: no
# wrong: Without a limit it clips all the same, at 0.25.
# lines: 26
def run_epoch(dataset, params, lr=None, max_norm=None):
    """Go through a data set once: train, or evaluate when lr is None.

    dataset   pairs (inputs, targets) of one-hot sequences (T, C, 1);
              has len() and can be iterated, more is not promised
    params    (U, V, W, b_hidden, b_out), left as they are
    lr        learning rate of the step after every sequence; None takes no step
    max_norm  limit for the joint norm of the gradients; None does not clip
    returns   mean loss per sequence (each taken before its step), and the params after
              the last step
    """
    total_loss = 0.0
    num_sequences = 0

    for inputs, targets in dataset:
        # Reset hidden state
        hidden_state = np.zeros((params[1].shape[0], 1))
        outputs, hidden_states = forward_pass(inputs, hidden_state, params)

        if lr is not None:
            loss, grads = backward_pass(inputs, outputs, hidden_states, targets, params)
            grads = clip_gradient_norm(grads, max_norm or 0.25)
            params = update_parameters(params, grads, lr=lr)
        else:
            loss = cross_entropy(outputs, targets)

        total_loss += loss
        num_sequences += 1

    return total_loss / num_sequences, params
