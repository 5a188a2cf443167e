# exercise: run_epoch
# right: no
# wrong: What is clipped is the step, the gradients times the rate, so the limit is lr times too generous.
# lines: 19
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
    def step(params, grads):
        move = [lr * g for g in grads]
        if max_norm is not None:
            move = clip_gradient_norm(move, max_norm)
        return update_parameters(params, move, 1.0)

    total = 0.0
    for inputs, targets in dataset:
        state = np.zeros_like(params[3])
        outputs, states = forward_pass(inputs, state, params)
        if lr is None:
            total += cross_entropy(outputs, targets)
        else:
            loss, grads = backward_pass(inputs, outputs, states, targets, params)
            total += loss
            params = step(params, grads)
    return total / len(dataset), params
