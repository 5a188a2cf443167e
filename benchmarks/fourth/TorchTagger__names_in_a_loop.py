# exercise: TorchTagger
# right: yes
class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out)."""

    def __init__(self, params):
        super().__init__()
        for name, array in zip(("E", "U", "V", "W", "b_hidden", "b_out"), params, strict=True):
            self.register_parameter(name, nn.Parameter(torch.from_numpy(np.array(array))))

    def log_forward(self, words):
        columns = [self.V.new_zeros(self.V.shape[0], 1)]
        for x in self.E[words]:
            z = self.U @ x[:, None] + self.V @ columns[-1] + self.b_hidden
            columns.append(z.sigmoid())
        scores = self.W @ torch.cat(columns[1:], dim=1) + self.b_out
        return scores.log_softmax(dim=0).T
