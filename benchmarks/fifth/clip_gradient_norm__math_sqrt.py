# exercise: clip_gradient_norm
# right: no
# wrong: When all gradients are zero it divides by a norm of 0 and crashes with ZeroDivisionError.
# lines: 18
import math

def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  tuple or list of the five gradients, scaled; where the norm is within the
             limit they are unchanged, and may be the very arrays that came in
    """
    squares = 0.0
    for grad in grads:
        for value in grad.flat:
            squares += float(value) ** 2
    coefficient = min(1.0, max_norm / math.sqrt(squares))
    return tuple(grad * coefficient for grad in grads)
