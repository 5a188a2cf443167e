# exercise: torch_gradients
# right: no
# wrong: the logits of padded steps are set to zero, so each of those steps still adds ln C to the loss
# lines: 9
def torch_gradients(model, inputs, targets, mask):
    x, y, m = map(torch.as_tensor, (inputs, targets, mask))
    for p in model.parameters():
        p.grad = None
    scores = model(x)[0] * m[..., None]
    nll = nn.NLLLoss(reduction="sum")
    loss = nll(scores.log_softmax(-1).flatten(0, 1), y.flatten())
    loss.backward()
    names = "rnn.weight_ih_l0 rnn.weight_hh_l0 linear.weight rnn.bias_ih_l0 linear.bias".split()
    out = []
    for name in names:
        g = model.get_parameter(name).grad.detach().clone().numpy()
        out.append(g if g.ndim == 2 else np.expand_dims(g, 1))
    return float(loss), tuple(out)
