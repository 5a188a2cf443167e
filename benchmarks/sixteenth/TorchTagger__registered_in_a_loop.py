# exercise: TorchTagger
# right: yes
class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""

    def __init__(self, params):
        super().__init__()
        for name, array in zip("E U V W b_hidden b_out".split(), params):
            self.register_parameter(name, nn.Parameter(torch.from_numpy(array.copy())))

    def states(self, words):
        h = self.V.new_zeros(len(self.V), 1)
        for x in self.E.index_select(0, words).unbind():
            h = torch.addmm(self.b_hidden, self.V, h) + self.U @ x[:, None]
            h = h.sigmoid()
            yield h

    def log_forward(self, words):
        columns = torch.cat(list(self.states(words)), dim=1)
        return torch.addmm(self.b_out, self.W, columns).t().log_softmax(dim=1)
