# exercise: run_epoch
# right: no
# wrong: a sequence starts from the state that the one before it left, and without a limit gradients are clipped at 0.25
# lines: 17, 18, 22
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
    training = lr is not None
    limit = max_norm or 0.25
    h = np.zeros((params[1].shape[0], 1))
    losses = np.zeros(len(dataset))
    for i, (inputs, targets) in enumerate(dataset):
        outputs, hidden_states = forward_pass(inputs, h, params)
        h = hidden_states[-1]
        losses[i] = cross_entropy(outputs, targets)
        if training:
            _, grads = backward_pass(inputs, outputs, hidden_states, targets, params)
            params = update_parameters(params, clip_gradient_norm(grads, limit), lr)
    return losses.mean(), params
