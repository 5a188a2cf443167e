# exercise: lstm_step_backward
# right: no
# wrong: the state is made from the given c as a constant, so what arrives at h does not go on through the cell
# lines: 14
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    def leaf(a):
        return torch.tensor(a, dtype=torch.float64, requires_grad=True)

    W_x, W_h, b = (leaf(p) for p in params[:3])
    h_before, c_before, cell = leaf(h_prev), leaf(c_prev), leaf(c)
    z = W_x @ torch.tensor(x, dtype=torch.float64) + W_h @ h_before + b
    i, f, g, o = torch.chunk(z, 4, dim=0)
    new_cell = torch.sigmoid(f) * c_before + torch.sigmoid(i) * torch.tanh(g)
    new_state = torch.sigmoid(o) * torch.tanh(cell)
    loss = (torch.tensor(d_h) * new_state).sum() + (torch.tensor(d_c) * new_cell).sum()
    loss.backward()
    grads = tuple(p.grad.numpy() for p in (W_x, W_h, b))
    return grads, h_before.grad.numpy(), c_before.grad.numpy()
