# exercise: rnn_step_backward
# right: yes
class Node:
    def __init__(self, value):
        self.value = np.asarray(value, dtype=float)
        self.grad = np.zeros_like(self.value)

def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    """The gradients of one step, and the gradient it hands to the step before.

    d_o       gradient at the logits (C, 1)
    d_h_next  gradient at h that comes from later steps (H, 1)
    x         the input that was read (C, 1)
    h_prev    the state before the step (H, 1)
    h         the state after the step (H, 1), already activated
    params    (U, V, W, b_hidden, b_out)
    returns   (grads, d_h_prev): grads, a tuple or a list in the order of params, and
              d_h_prev (H, 1)
    """
    U, V, W, b, c, x, s, h = map(Node, (*params, x, h_prev, h))
    tape = []

    def product(A, v):
        def back(g):
            A.grad = A.grad + np.outer(g, v.value)
            v.grad = v.grad + A.value.T @ g
        tape.append(back)
        return back

    h.grad = h.grad + d_h_next
    product(W, h)(d_o)
    c.grad = c.grad + d_o
    d_f = h.grad * (1 - h.value**2)
    product(U, x)(d_f)
    product(V, s)(d_f)
    b.grad = b.grad + d_f
    return tuple(node.grad for node in (U, V, W, b, c)), s.grad
