# exercise: rnn_minibatch
# right: yes
import torch


def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b, c = leaves = [torch.tensor(np.array(p, dtype=float), requires_grad=True) for p in params]
    x = torch.tensor(np.array(inputs, dtype=np.int64))
    y = torch.tensor(np.array(targets, dtype=np.int64))
    h, loss = torch.tensor(np.array(state, dtype=float)), 0.0
    for t in range(x.shape[1]):
        h = torch.tanh(U.T[x[:, t]] + h @ V.T + b[:, 0])
        scores = torch.log_softmax(h @ W.T + c[:, 0], dim=1)
        loss = loss - scores.gather(1, y[:, t : t + 1]).sum()
    grads = torch.autograd.grad(loss, leaves)
    return loss.item(), tuple(g.numpy() for g in grads), h.detach().numpy()
