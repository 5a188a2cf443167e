# exercise: lstm_backward
# right: yes
import torch

def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    p = [torch.tensor(np.array(a, dtype=float), requires_grad=True) for a in params]
    W_x, W_h, b, W, b_out = p
    h, c = torch.tensor(hidden_states[:, 0]), torch.tensor(cell_states[:, 0])
    tokens = torch.tensor(inputs.astype(np.int64))
    logits = []
    for t in range(tokens.shape[1]):
        i, f, g, o = (W_x.T[tokens[:, t]] + h @ W_h.T + b.T).chunk(4, dim=1)
        c = f.sigmoid() * c + i.sigmoid() * g.tanh()
        h = o.sigmoid() * c.tanh()
        logits.append(h @ W.T + b_out.T)
    # the gradient at the logits comes from the outputs that were handed in
    d_logits = (outputs - np.eye(len(b_out))[targets]) * mask[..., None]
    torch.stack(logits, 1).backward(torch.tensor(d_logits))
    chosen = outputs[mask][np.arange(mask.sum()), targets[mask]]
    return -np.log(np.maximum(chosen, 1e-15)).sum(), [a.grad.numpy() for a in p]
