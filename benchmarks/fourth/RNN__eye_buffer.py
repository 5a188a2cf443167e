# exercise: RNN
# right: yes
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        nn.Module.__init__(self)
        self.linear = nn.Linear(in_features=hidden_size, out_features=vocab_size)
        self.rnn = nn.RNN(input_size=vocab_size, hidden_size=hidden_size, batch_first=True)
        # follows .double() like a weight, but is none
        self.register_buffer("eye", torch.eye(vocab_size), persistent=False)

    def forward(self, tokens, hidden=None):
        return (
            self.linear((found := self.rnn(self.eye[tokens], hidden))[0]),
            found[1],
        )
