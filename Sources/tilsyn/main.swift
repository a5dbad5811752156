print("tilsyn")
