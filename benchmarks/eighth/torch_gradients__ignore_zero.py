# exercise: torch_gradients
# right: no
# wrong: Padded targets are set to 0 and 0 is left out of the loss, and with it every real step whose target is token 0.
# lines: 9
class MaskedLoss(nn.Module):
    def __init__(self, pad=0):
        super().__init__()
        self.pad = pad
        self.ce = nn.CrossEntropyLoss(ignore_index=pad, reduction="sum")

    def forward(self, logits, targets, mask):
        targets = torch.where(mask, targets, self.pad)
        return self.ce(logits.flatten(0, 1), targets.flatten())


def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = (torch.as_tensor(a) for a in (inputs, targets, mask))
    model.zero_grad()
    loss = MaskedLoss()(model(inputs)[0], targets, mask)
    loss.backward()
    w = [model.rnn.weight_ih_l0, model.rnn.weight_hh_l0, model.linear.weight]
    b = [model.rnn.bias_ih_l0, model.linear.bias]
    grads = [p.grad.numpy().copy() for p in w] + [p.grad.numpy()[:, None].copy() for p in b]
    return loss.item(), tuple(grads)
