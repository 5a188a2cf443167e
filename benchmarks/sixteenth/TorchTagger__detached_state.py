# exercise: TorchTagger
# right: no
# wrong: the state is cut off from the graph between words, so that no gradient goes back to earlier words
# lines: 20
class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""

    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = params
        self.E, self.U, self.V = (nn.Parameter(torch.tensor(a)) for a in (E, U, V))
        self.W = nn.Parameter(torch.tensor(W))
        self.b_hidden = nn.Parameter(torch.tensor(b_hidden))
        self.b_out = nn.Parameter(torch.tensor(b_out))

    def log_forward(self, words):
        drive = self.E[words] @ self.U.T + self.b_hidden[:, 0]
        states = [drive.new_zeros(drive.shape[1])]
        for d in drive:
            last = states[-1].detach()
            states.append(torch.sigmoid(d + torch.mv(self.V, last)))
        scores = torch.stack(states[1:]) @ self.W.T + self.b_out[:, 0]
        return scores - scores.logsumexp(dim=1, keepdim=True)
