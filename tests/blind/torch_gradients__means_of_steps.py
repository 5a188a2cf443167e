# exercise: torch_gradients
# right: no
# wrong: the mean over the sequences of each step, summed
# name: means-of-steps-added
def torch_gradients(model, inputs, targets, mask):
    x, y, m = torch.as_tensor(inputs), torch.as_tensor(targets), torch.as_tensor(mask)
    model.zero_grad()
    logits, _ = model(x)
    loss = 0
    for t in range(x.shape[1]):
        if m[:, t].any():
            loss = loss + F.cross_entropy(logits[:, t][m[:, t]], y[:, t][m[:, t]])
    loss.backward()
    r, l = model.rnn, model.linear
    return loss.item(), (r.weight_ih_l0.grad.numpy().copy(), r.weight_hh_l0.grad.numpy().copy(), l.weight.grad.numpy().copy(),
                         r.bias_ih_l0.grad.numpy()[:, None].copy(), l.bias.grad.numpy()[:, None].copy())
