# exercise: clip_by_value
# right: no
# wrong: entries beyond the limit are set to 0 and not to the limit
# lines: 11
def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value."""
    dU, dV, dW, db_h, db_o = grads

    def keep(array):
        trusted = (-clip_value <= array) & (array <= clip_value)
        return array * trusted

    return keep(dU), keep(dV), keep(dW), keep(db_h), keep(db_o)
