# exercise: layer_norm_backward
# right: no
# wrong: torch's layer_norm is called without eps, so another eps than 1e-5 has no effect
# lines: 9
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    X = torch.tensor(x, requires_grad=True)
    G = torch.tensor(gain, requires_grad=True)
    B = torch.zeros_like(G, requires_grad=True)
    y = F.layer_norm(X, X.shape[-1:], G, B)
    y.backward(torch.tensor(d_y))
    return X.grad.numpy(), G.grad.numpy(), B.grad.numpy()
