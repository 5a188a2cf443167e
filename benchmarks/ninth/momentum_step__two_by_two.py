# exercise: momentum_step
# right: yes
def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five."""
    move = np.array([[1.0, -lr * momentum], [0.0, momentum]])
    push = np.array([-lr, 1.0])

    def advance(p, g, v):
        return np.einsum("ij,j...->i...", move, np.stack([p, v])) + np.multiply.outer(push, g)

    both = [advance(*one) for one in zip(params, grads, velocity)]
    return tuple(b[0] for b in both), tuple(b[1] for b in both)
