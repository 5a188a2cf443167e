# exercise: gru_step
# right: no
# wrong: Lets torch's GRUCell compute the state in float32, so it is right to seven digits only.
# lines: 6
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = [torch.tensor(p, dtype=torch.float32) for p in params]
    H, C = len(h_prev), len(x)
    cell = nn.GRUCell(C, H)
    with torch.no_grad():
        cell.weight_ih.copy_(W_x)
        cell.weight_hh.copy_(W_h)
        cell.bias_ih.copy_(b_x.flatten())
        cell.bias_hh.copy_(b_h.flatten())
        x_row = torch.tensor(x.T, dtype=torch.float32)
        h_row = torch.tensor(h_prev.T, dtype=torch.float32)
        h = cell(x_row, h_row).T.numpy()
        s = (W_x @ x_row.T + b_x).numpy()
        u = (W_h @ h_row.T + b_h).numpy()
    r = sigmoid(s[:H] + u[:H])
    z = sigmoid(s[H : 2 * H] + u[H : 2 * H])
    n = np.tanh(s[2 * H :] + r * u[2 * H :])
    return h, (r, z, n)
