# exercise: gru_step
# right: yes
# needs: sigmoid
import torch
from torch import nn

def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = (torch.tensor(np.asarray(p, dtype=float)) for p in params)
    cell = nn.GRUCell(W_x.shape[1], len(h_prev)).double()
    cell.load_state_dict({"weight_ih": W_x, "weight_hh": W_h, "bias_ih": b_x[:, 0], "bias_hh": b_h[:, 0]})
    with torch.no_grad():
        h = cell(torch.tensor(np.asarray(x, dtype=float)).T, torch.tensor(np.asarray(h_prev, dtype=float)).T).T.numpy()
    sums = np.split(params[0] @ x + params[2], 3), np.split(params[1] @ h_prev + params[3], 3)
    r, z = (sigmoid(sums[0][k] + sums[1][k]) for k in (0, 1))
    return h, (r, z, np.tanh(sums[0][2] + r * sums[1][2]))
