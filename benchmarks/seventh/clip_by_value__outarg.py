# exercise: clip_by_value
# right: no
# wrong: the entries are clipped in place, so the arrays that came in are changed
# lines: 13

def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    dU, dV, dW, db, dc = grads
    for gradient in (dU, dV, dW, db, dc):
        np.clip(gradient, -clip_value, clip_value, out=gradient)
    return dU, dV, dW, db, dc
